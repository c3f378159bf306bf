using System.Text;

namespace Copperleaf.Engine;

public sealed class LetterBuilder
{
    private readonly StringBuilder _letter = new();

    public LetterBuilder Greet(string buyer) { _letter.AppendFormat("Dear {0},", buyer).AppendLine(); return this; }

    public LetterBuilder Shipped() { _letter.AppendLine("the second box of your order was left behind, it ships today."); return this; }

    public LetterBuilder Warm()
    {
        _letter.AppendLine("You deserve a treat: we")
               .Append("slipped a coupon") // expect: BSM1002
               .AppendLine(" into the box, it is good for any kettle of ours.");
        return this;
    }

    public LetterBuilder Sorry(decimal amount)
    {
        _letter.AppendFormat("For the bother we'd like to pay you {0:C} pocket money on top of the new box.", amount) // expect: BSM1003|BSM1004
               .AppendLine();
        return this;
    }

    public LetterBuilder Sign(string shop) { _letter.Append("Your ").Append(shop); return this; }

    public override string ToString() => _letter.ToString();
}
