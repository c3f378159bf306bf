using FluentEmail.Core;

namespace PawKitchen.Jobs;

public class ReorderReminderJob(IFluentEmailFactory factory)
{
    public async Task ExecuteAsync(IEnumerable<Order> orders)
    {
        foreach (var o in orders)
            await factory.Create().To(o.RelayAddress).Subject("Your filters").Body(Text(o)).SendAsync();

        static string Text(Order o)
        {
            if (o.Recall)
                return $"Dear {o.BuyerName}, please stop to use the heating pad, the cable can be hot. We refund the whole price.";
            if (o.Age > 60)
                return $"Dear {o.BuyerName}, your filters are surely used up now, order the new pack from our store today!"; // expect: BSM1007
            return $"Dear {o.BuyerName}, people who have the fountain also love our cat grass kit and the steel bowl, have a look."; // expect: BSM1007
        }
    }
}
