namespace Olive.Care;

public class DeliveryCare(ISpApi api)
{
    public Task HoldAsync(string id) => PostAsync(id, "Your parcel waits at the post office in Main Street until Friday. Please bring the order number.");

    public Task PhoneAsync(string id) => PostAsync(id, "司机明天上午送货，请保持在亚马逊预留的电话畅通。");

    private Task PostAsync(string id, string text) => api.SendBuyerMessageAsync(id, text);
}
