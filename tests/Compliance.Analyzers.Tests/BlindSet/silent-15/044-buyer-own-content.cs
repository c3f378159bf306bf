namespace Dingzhi.Engrave;

/// <summary>定制商品：核对买家自己的内容</summary>
public class DingzhiHeDui
{
    private readonly IAmazonMessageGateway _gw;
    public DingzhiHeDui(IAmazonMessageGateway gw) => _gw = gw;

    public Task CupAsync(string orderId, string word, string font)
        => _gw.SendAsync(orderId, $"您好，杯子刻字为“{word}”，字体{font}，对吗？请回复确认。");

    public Task BannerAsync(string orderId)
        => _gw.SendAsync(orderId, "Hello, on your banner you want the text \"Grand Opening 20% OFF\". Should it be in one line or two?");

    public Task DogTagAsync(string orderId)
        => _gw.SendAsync(orderId, "Hello, the second line of the dog tag has no room for a 12-digit number, 10 digits are possible. What should we print?");

    public Task GiftCardHolderAsync(string orderId)
        => _gw.SendAsync(orderId, "您好，您买的礼品卡收纳册要印哪种封面，红色还是黑色？");

    public Task BoardAsync(string orderId)
        => _gw.SendAsync(orderId, "您好，黑板上的店名少了一个字，请把完整店名回复给我们。");

    public Task StickerAsync(string orderId, int qty)
        => _gw.SendAsync(orderId, $"Hello, your QR sticker picture is too small for {qty} pcs print, please send a bigger file here.");
}
