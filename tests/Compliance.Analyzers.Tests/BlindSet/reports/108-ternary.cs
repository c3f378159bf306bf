using System;
using System.Globalization;

namespace Plumstone.Api;

internal static class Texts
{
    internal static string Money(bool inside, string name, decimal amount) =>
        $"Hi {name}, we pay {amount} back {(inside ? "through Amazon to the card you used" : "by wire transfer, please send your IBAN")}."; // expect: BSM1004|BSM3004|BSM3003

    internal static string Delivery(bool late, string name) =>
        $"Hi {name}, {(late ? "your plum tree is late, it comes on Monday" : "the driver needs a gate code for your plum tree")}.";

    internal static string Gift(bool vip, string name) =>
        $"Hi {name}, {(vip ? "we are giving you a free watering can" : "water the tree twice a week")}."; // expect: BSM1005
}
