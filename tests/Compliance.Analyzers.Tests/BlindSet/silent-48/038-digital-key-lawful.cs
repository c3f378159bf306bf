namespace Soft.Amz.Keys;

public class JiHuoMaSender
{
    private readonly IAmzMessageClient _client;
    public JiHuoMaSender(IAmzMessageClient client) => _client = client;

    public async Task SendAsync(string orderId, string key, string lang = "en", string tail = "The key is valid for one computer.")
    {
        string Head(string greeting = "Hello,") => greeting + " here is the licence key for the software you bought: " + key + ".";

        var body = lang switch
        {
            "zh" => $"您好，您购买的软件激活码为 {key}，请在“帮助—激活”中输入。",
            "zh-TW" => $"您好，您購買的軟體啟用碼為 {key}，請於「說明—啟用」輸入。",
            _ => Head() + " " + tail,
        };
        await _client.SendDigitalAccessKeyAsync(orderId, body);
    }

    public Task ResendAsync(string orderId, string key) =>
        _client.SendDigitalAccessKeyAsync(orderId, string.Join(' ', "Hello, the first key was refused by the server.", $"Please use key {key} instead; the old one is void."));
}
