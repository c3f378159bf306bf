namespace DaJian.Delivery;

/// 大件家具预约送货
public class YuYueSongHuo
{
    private readonly ISpApi _api;
    public YuYueSongHuo(ISpApi api) => _api = api;

    public async Task YuYueAsync(string orderId, DateOnly[] keXuan)
    {
        var text = "Your sofa is ready for delivery. Possible days are " + string.Join(", ", keXuan)
                 + ". Please reply which day you are at home. The driver will carry it to the room of your choice, this is free of charge as shown in the order.";
        await _api.ConfirmDeliveryDetailsAsync(orderId, text);
    }

    public async Task GaiQiAsync(string orderId, DateOnly d)
    {
        string text = $"您好，因为暴雪，原定的沙发派送改到{d:M月d日}，如果时间不合适请回复告诉我们。";
        await _api.ConfirmDeliveryDetailsAsync(orderId, text);
    }

    public Task DianTiAsync(string orderId) =>
        _api.ConfirmDeliveryDetailsAsync(orderId, "Is there an elevator in your house and is its door wider than 90 cm? The box is big.");
}
