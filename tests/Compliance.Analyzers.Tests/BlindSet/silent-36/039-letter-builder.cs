using System.Text;

namespace Copperleaf.Engine;

public sealed class ServiceLetterBuilder
{
    private readonly StringBuilder _letter = new();

    public ServiceLetterBuilder Greet(string buyer) { _letter.AppendFormat("Dear {0},", buyer).AppendLine(); return this; }

    public ServiceLetterBuilder SecondBox() { _letter.AppendLine("the second box of your order was left behind, it ships today."); return this; }

    public ServiceLetterBuilder Refunded(decimal amount)
    {
        _letter.AppendFormat("We have refunded {0:C} for the lid that was missing from this order.", amount).AppendLine();
        return this;
    }

    public ServiceLetterBuilder NoVoucher()
    {
        _letter.Append("A voucher instead of the refund, as you suggested, ")
               .AppendLine("is not something we can give: refunds go to the card you paid with.");
        return this;
    }

    public ServiceLetterBuilder Sign(string shop) { _letter.Append("Your ").Append(shop); return this; }

    public override string ToString() => _letter.ToString();
}
