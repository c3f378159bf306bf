using Amazon.SellingPartner.Messaging.Client;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace BeiDou.XiaoShou.SpApi
{
    /// <summary>NSwag 生成的客户端的薄封装</summary>
    public class XiaoXiFaSongQi
    {
        private static readonly List<string> ShiChang = new List<string> { "ATVPDKIKX0DER" };
        private readonly AmazonSellingPartnerMessagingClient _client;

        public XiaoXiFaSongQi(AmazonSellingPartnerMessagingClient client)
        {
            _client = client;
        }

        public Task QueRenDingZhi(string danHao, string keZi)
        {
            var qingQiu = new CreateConfirmCustomizationDetailsRequest
            {
                Text = "您要求刻字“" + keZi + "”，请确认大小写无误，确认后我们开始制作。"
            };
            return _client.ConfirmCustomizationDetailsAsync(danHao, ShiChang, qingQiu);
        }

        public Task FaSongJiHuoMa(string danHao, string ma)
        {
            var qingQiu = new CreateDigitalAccessKeyRequest { Text = $"您购买的软件激活码：{ma}，请在账户页面输入。" };
            return _client.CreateDigitalAccessKeyAsync(danHao, ShiChang, qingQiu);
        }

        public Task YiWaiWenTi(string danHao, bool laoKe)
        {
            var qingQiu = new CreateUnexpectedProblemRequest();
            qingQiu.Text = laoKe
                ? "您的订单因台风延误两天。老朋友下一单我们给您免单，算是一点心意。" // expect: BSM1006
                : "您的订单因台风延误两天，预计周五送达，如需取消请回复，我们全额退款。";
            return _client.CreateUnexpectedProblemAsync(danHao, ShiChang, qingQiu);
        }

        public Task FuWuYuYue(string danHao, string riQi)
            => _client.CreateConfirmServiceDetailsAsync(danHao, ShiChang, new CreateConfirmServiceDetailsRequest
            {
                Text = $"安装师傅计划{riQi}上门。师傅还会白送您一套清洁刷。" // expect: BSM1005
            });
    }
}
