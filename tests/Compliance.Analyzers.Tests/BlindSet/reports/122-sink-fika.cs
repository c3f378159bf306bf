using System.Threading;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace LvYe.Amazon
{
    public class DingZhiQueRen
    {
        private AmazonConnection conn;
        public DingZhiQueRen(AmazonConnection c) { conn = c; }

        public async Task QueRenAsync(string orderId, string line1, CancellationToken ct)
        {
            var req = new CreateConfirmCustomizationDetailsRequest();
            req.Text = "您好，刻字内容为“" + line1 + "”，确认无误请回复OK，我们马上制作。";
            await conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, req, ct);
        }

        public async Task QueRenJiaPingAsync(string orderId, string line1, CancellationToken ct)
        {
            var req = new CreateConfirmCustomizationDetailsRequest();
            req.Text = "您好，刻字内容为“" + line1 + "”。收货后给五星好评，再免费送您一个钥匙扣。"; // expect: BSM2001
            await conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, req, ct);
        }
    }
}
