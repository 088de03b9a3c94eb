"""work.py PARTS: starts an interpreter with much code; classes, dictionaries, lists, strings, long integers."""
import sys


class Account:
    def __init__(self, name):
        self.name = name
        self.entries = []

    def book(self, amount):
        self.entries.append(amount)

    @property
    def balance(self):
        return sum(self.entries)


def accounts(count):
    book = {}
    for i in range(count):
        name = 'account %d' % (i * 7919 % 101)
        book.setdefault(name, Account(name)).book(i % 1000 - 300)
    return sorted(((account.balance, account.name) for account in book.values()), reverse=True)[0]


def sieve(limit):
    composite = bytearray(limit)
    for n in range(2, limit):
        if not composite[n]:
            composite[n * n :: n] = b'\1' * len(composite[n * n :: n])
    return composite.count(0) - 2


def text(count):
    words = ' '.join(str(n * n) for n in range(count)).split()
    return len({word[::-1] for word in words if '7' in word})


def digits(count):
    n = 1
    for i in range(1, count):
        n *= i
    return sum(map(int, str(n)))


for part in range(int(sys.argv[1])):
    results = [accounts(4000), sieve(20000), text(4000), digits(300)]
print(*results)
