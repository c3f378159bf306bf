namespace Perchwood;

static partial class Bodies
{
    // expect@+2: BSM3002
    internal const string Warranty = """"
        For warranty claims text our manager Kim at 555-0188-421, she is there day and night.
        Write "stool" and your order number.
        """";

    internal const string Wobble = """
        Tighten the two "allen" screws under the seat. If the stool still wobbles we send a new base.
        """;

    // expect@+2: BSM1004
    internal const string Rebate = """
        Fill in the rebate form and get $20 cash back to your bank account.
        """;

    public static string Render(string t, string name) => name + ",\n" + t;
}
