using System.Globalization;
using System.Text;

namespace Ibex.Seller.Letters;

public sealed class WinterLetter
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en-US");

    public string Compose(BuyerInfo buyer, OrderInfo order, Promo? promo)
    {
        var letter = new StringBuilder(512)
            .Append("Dear ").Append(buyer.FirstName).AppendLine(",")
            .AppendLine()
            .Append("the skis you ordered on ").Append(order.PurchaseDate.ToString("d", _culture))
            .AppendLine(" need their bindings adjusted. Please reply with your boot sole length in millimetres.")
            .AppendLine();

        if (promo is not null)
        {
            letter.Append("By the way, ")
                  .Append("you get ").Append(promo.Percent).Append("% off our goggles") // expect: BSM1001
                  .AppendLine(" and helmets until Sunday.");
        }

        letter.AppendLine("Kind regards").Append("Ibex Mountain Store");
        return letter.ToString();
    }

    public string ComposeShort(BuyerInfo buyer) =>
        new StringBuilder("Dear ").Append(buyer.FirstName)
            .Append(", we attached the missing assembly sheet to this message.")
            .ToString();
}
