using Nop.Services.Messages;

internal static class TokenTexts
{
    private const string Token = "%";

    internal static readonly (string Key, string Text)[] Defaults =
    [
        ("Letter.Size", "Hello %FirstName%, the size you ordered is out of stock; we refunded %Order.Total% in full."),
        ("Letter.Friend", "Hello %FirstName%, bring a friend and get %Referral.Bonus% for each order they place."), // expect: BSM1006
        ("Letter.Site", "Hello %FirstName%, find the rest of the collection on %Store.Url% without Amazon's fees."), // expect: BSM3001|BSM3003|BSM1007
    ];

    internal static string Wrap(string name) => Token + name + Token;
}
