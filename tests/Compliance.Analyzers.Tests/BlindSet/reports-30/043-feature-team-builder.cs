namespace Halden.Features.BuyerCare;

public sealed class BuyerCareMessageBuilder
{
    private string _body = string.Empty;

    public BuyerCareMessageBuilder WithSalutation(string name)
    {
        _body = $"Dear {name},\n";
        return this;
    }

    public BuyerCareMessageBuilder WithTokenOfThanks(bool include)
    {
        _body += include
            ? "a little something extra awaits you: tell us your favourite scent and we post you a candle.\n" // expect: BSM1005
            : "thank you for your question about the burning time: it is forty hours.\n";
        return this;
    }

    public BuyerCareMessageBuilder WithClosing()
    {
        _body += "Should our service have been worth full marks to you, please " + // expect: BSM2002|BSM2003|BSM2006
                 "say so in your " + "seller feedback.\n";
        return this;
    }

    public string Build() => _body;
}
