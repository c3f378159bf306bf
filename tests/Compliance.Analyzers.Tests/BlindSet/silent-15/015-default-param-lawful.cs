namespace ShopBus.Contracts;

public interface IBuyerService
{
    Task LateAsync(string orderId, string text = "Hi, parcel is stopped at customs for check, we expect it to move in 3 days.");

    Task BufaAsync(string orderId, string text = "您好，缺少的遥控器已免费补发，请留意收货。");

    Task AddressAsync(string orderId, string text = "Hi, apartment number is missing, please tell us so the driver find you.");

    Task ShuihaoAsync(string orderId, string text = "您好，巴西海关清关需要CPF号码，请回复本消息提供。");

    Task KeyAsync(string orderId, string text = "Hi, the activation code of the software is in the card behind the manual, 16 letters.");

    Task PairAsync(string orderId, string text = "您好，配对码为0000，长按电源键五秒进入配对。");
}

public class BuyerService : IBuyerServiceBase
{
    private readonly Func<string, string, Task> _send = (order, text = "您好，维修件已寄回，请查收。") => Task.CompletedTask;

    public void Recall(string orderId, string text = "Hi, this charger batch can be hot. Please stop using it, full refund is made.")
        => _send(orderId, text);
}
