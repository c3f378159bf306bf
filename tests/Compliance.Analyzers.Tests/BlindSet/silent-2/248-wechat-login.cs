namespace Admin.NET.Core;
public class SysWechatService
{
    /// <summary>微信服务</summary>
    public string GenAuthUrl() => "https://open.weixin.qq.com/connect/oauth2/authorize";
    public void Bind() { throw Oops.Oh("请先绑定微信账号，扫码添加客服微信后重试"); }
    [DisplayName("发送模板消息 🔖")]
    public async Task SendMessage(MessageTemplateSendInput input) { }
}
