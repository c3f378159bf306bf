using System.Text;

namespace Ashlar.Returns.Texts;

public static class ReturnInstructions
{
    public static string Build(ReturnRequest r)
    {
        var sb = new StringBuilder();
        sb.Append("Dear ").Append(r.Buyer).Append(", ");
        sb.AppendLine($"we have approved the return of the {r.Item}.");
        if (r.SellerFault)
        {
            sb.AppendLine("The attached label is free of charge for you.");
            sb.Append("You get the full price back ");
            sb.Append("and also the ");
            sb.AppendLine($"{r.Shipping:C} you paid for shipping.");
        }
        else
        {
            sb.AppendLine($"The refund is {r.Price:C}; nothing is taken off for opened packaging.");
        }
        return sb.ToString();
    }

    public static string Decide(decimal price) =>
        price < 15m
            ? "You need not send it back. The refund has been made already."
            : "Please pack the item with the charger and the gift box it came in.";

    public static string LateReturn(string buyer, DateOnly end) =>
        $"Dear {buyer}, the return window closed on {end:d MMMM}. Since the fault is covered by the warranty, we will repair the planer at our cost.";
}
