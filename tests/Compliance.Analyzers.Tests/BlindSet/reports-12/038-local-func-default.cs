using System;
using System.Threading.Tasks;

namespace Pinnacle.Orders.Jobs;

public class NightlyMessages(IOrderSource orders, IBuyerChannel channel)
{
    public async Task RunAsync(DateOnly day)
    {
        static string Wrap(string text, string closing = "P.S. Follow us on Instagram @pinnacle.pans for our recipes.") => // expect: BSM3002|BSM3001|BSM3003|BSM1007
            text + Environment.NewLine + closing;

        Func<string, string, string> intro = (string name, string sku) =>
            $"Hello {name}, a question on {sku}: do you cook on induction or gas? The base plate depends on it.";

        var extra = (string name, string offer = "a second pan at half price") =>
            $"Hello {name}, only this week we can offer you a private price, {offer}; reply YES and we set it up."; // expect: BSM1001

        await foreach (var order in orders.ForDayAsync(day))
        {
            var text = order.NeedsAnswer ? intro(order.Name, order.Sku) : extra(order.Name);
            await channel.SendTextAsync(order.Id, Wrap(text));
        }
    }
}
