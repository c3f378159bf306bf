namespace Yarrow.WeChat;

public class WeChatClient(HttpClient http)
{
    public Task<string> SendTemplateAsync(string openId) =>
        PostAsync("https://api.weixin.qq.com/cgi-bin/message/template/send", new { touser = openId, template_id = "OPENTM207" });

    public string Help => "请先在微信公众平台绑定您的账号，然后扫描二维码加微信好友。";

    private Task<string> PostAsync(string url, object message) => http.PostAsync(url, message);
}
