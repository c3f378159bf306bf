namespace Kale.Batch;

public class Batch(IBuyerMessenger messenger)
{
    public Task RunAsync(IEnumerable<Order> orders) =>
        Task.WhenAll(orders.Select(o => messenger.SendAsync(o.Id, $"Hi {o.Name}, take part in our prize draw: every order in May wins a bag."))); // expect: BSM1006|BSM1005

    public Task RemindAsync(IEnumerable<Order> orders) =>
        Task.WhenAll(orders.Select(o => messenger.SendAsync(o.Id, $"Hi {o.Name}, the carrier tried to deliver today. Please pick the parcel up until Friday.")));
}
