using System;

namespace Taining.Shoe;

internal static class BuyerLetters
{
    private static readonly Lazy<string> _welcome = new(() =>
        "Dear buyer, welcome in the family! Members of family get first look of new shoes and lower price for ever."); // expect: BSM1006|BSM1001|BSM1007

    internal static readonly string SizeHelp;
    internal static readonly string Swap;

    static BuyerLetters()
    {
        SizeHelp = "Dear buyer, measure the foot from heel to toe and answer with centimeter, we tell the size.";
        Swap = "Dear buyer, wrong size? Post back direct to our man in Texas, not with Amazon, write to tx-shoe@outlook.com and he swaps it."; // expect: BSM3003|BSM3002
    }

    internal static string Welcome => _welcome.Value;
}
