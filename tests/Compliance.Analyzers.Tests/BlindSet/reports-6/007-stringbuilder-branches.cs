using System.Globalization;
using System.Text;

namespace Trailhead.Erp.CustomerService;

public class TentLetterBuilder
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo("en-GB");

    public string Build(ReturnCase rc, bool vip)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(rc.BuyerName).AppendLine(",").AppendLine();
        sb.AppendLine($"we received the tent of order {rc.OrderId} on {rc.ReceivedOn.ToString("d", _culture)}.");

        if (rc.MissingPegs > 0)
        {
            sb.Append("As ").Append(rc.MissingPegs).Append(" pegs were missing in the parcel you got, ");
            sb.AppendLine($"we have refunded {rc.PegShare.ToString("C", _culture)} for them on this order.");
        }
        else
        {
            sb.AppendLine("The full price has gone back to the card you paid with.");
        }

        if (vip)
        {
            sb.Append("You have bought from us before, ");
            sb.Append("so we will give you 20 percent o"); // expect: BSM1001|BSM1006
            sb.AppendLine("ff every tent you order from now on.");
        }
        else if (rc.Season == Season.Winter)
        {
            sb.AppendLine("By the way, our new four-season line has just arrived, have a look at the Storm 3 and the matching footprint!"); // expect: BSM1007
        }

        sb.AppendLine();
        sb.Append("Trailhead customer service");
        return sb.ToString();
    }

    /// <summary>Short variant for orders that were never returned.</summary>
    public StringBuilder BuildShort(TentOrder order, string? signature = null)
    {
        signature ??= "Trailhead customer service";
        var sb = new StringBuilder(256);
        sb.AppendFormat(_culture, "Hello {0}, the seam sealer of your tent ", order.BuyerName);

        if (order.SealerLeaked)
        {
            sb.AppendFormat(_culture, "leaked in transport. {0} tubes are on their way, free of charge.", order.Tubes);
        }
        else
        {
            sb.AppendFormat(_culture, "is in the side pocket of the bag, {0} tubes in all.", order.Tubes);
            if (order.DaysSinceDelivery is > 10 and < 25)
            {
                sb.AppendLine().AppendFormat(
                    _culture,
                    "Whoever tells the world about the tent with {0} stars may pick a lantern from our range at our expense.", // expect: BSM2001
                    5);
            }
        }

        return sb.AppendLine().Append(signature);
    }

    private static string Seam(int metres) => metres switch
    {
        <= 4 => "One tube of sealer is enough for the fly of your tent.",
        <= 9 => "You need two tubes; let the first coat dry overnight.",
        _ => "Please seal the floor first, then the fly, and leave the tent open for a day.",
    };
}
