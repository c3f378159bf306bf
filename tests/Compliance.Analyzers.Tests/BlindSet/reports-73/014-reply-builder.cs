using System.Text;

namespace Ashdown.Tools.Amazon.Messaging;

public sealed class ReplyBuilder
{
    private readonly StringBuilder _text = new();

    public static ReplyBuilder To(string buyerName)
    {
        var builder = new ReplyBuilder();
        builder._text.Append("Hello ").Append(buyerName).Append(',').AppendLine().AppendLine();
        return builder;
    }

    public ReplyBuilder Problem(string what)
    {
        _text.Append("We are sorry that ").Append(what).Append(". ");
        return this;
    }

    public ReplyBuilder Replacement(string date)
    {
        _text.Append("A new unit goes out on ").Append(date).Append(" and costs you nothing. ");
        return this;
    }

    public ReplyBuilder MoneyBackFast(decimal amount)
    {
        _text.Append("The marketplace takes days, so tonight we send the refund to your Zelle account instead: "); // expect: BSM1004
        _text.Append(amount.ToString("C")).Append(". ");
        return this;
    }

    public ReplyBuilder BiggerOrders()
    {
        _text.Append("For anything above ten units skip the marketplace and buy from us directly, we bill you as we do our dealers. "); // expect: BSM3003
        return this;
    }

    public ReplyBuilder Drawing()
    {
        _text.Append("The drilling plan can be had at ashdown-fittings dot com slash plans. "); // expect: BSM3001|BSM5004
        return this;
    }

    public ReplyBuilder Return()
    {
        _text.Append("You can start the return under Your Orders; the label is prepaid. ");
        return this;
    }

    public string Sign(string agent) => _text.AppendLine().AppendLine().Append(agent).ToString();
}
