using System.Threading.Tasks;

namespace MaiShou.TongZhi
{
    /// <summary>通过 WhatsApp / 微信 给亚马逊客户发消息</summary>
    public class KeHuTongZhi
    {
        private readonly IWhatsAppClient _whatsApp;
        private readonly IWeiXinClient _weiXin;

        public async Task FaSongAsync(KeHu keHu)
        {
            await _whatsApp.SendTextAsync(keHu.Phone, "Hello, your bicycle pump was dispatched late and arrives on 4 May. Sorry!");
            await _whatsApp.SendTextAsync(keHu.Phone, "Hello, post a video review of the pump and we give you your money back."); // expect: BSM2001
            await _weiXin.SendAsync(keHu.OpenId, "您好，打气筒的气嘴转接头已经补寄，预计周五送达。");
            await _weiXin.SendAsync(keHu.OpenId, "您好，差评已经影响到我们的销量，请您高抬贵手修改一下评价。"); // expect: BSM2004
            await _weiXin.SendAsync(keHu.OpenId, "您好，推荐朋友购买本店打气筒，您和朋友都有奖励。"); // expect: BSM1006
            await _weiXin.SendAsync(keHu.OpenId, "您好，本店新品骑行手套上架，欢迎进店选购。"); // expect: BSM1007
        }
    }
}
