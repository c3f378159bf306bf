using System.Linq;
using System.Threading.Tasks;
using Volo.Abp.Emailing;
using Volo.Abp.DependencyInjection;

namespace Muxin.Home.Amazon
{
    public class BuyerEmailAppService : ITransientDependency
    {
        private readonly IEmailSender _emailSender;

        public BuyerEmailAppService(IEmailSender emailSender)
        {
            _emailSender = emailSender;
        }

        public async Task SendAsync(AmazonBuyer buyer, string orderId, string scene)
        {
            var body = "";
            if (scene == "manual")
            {
                body = "您好，随附电烤箱的中文说明书，第一次使用前请空烤十分钟。";
            }
            else if (scene == "autumn")
            {
                body = "您好，我们秋季的新款空气炸锅和早餐机已经到货，欢迎来店里看看！"; // expect: BSM1007
            }
            else if (scene == "vip")
            {
                body = "您好，我们想请您做长期体验官，以后每次出新品都先寄给您用。"; // expect: BSM1006|BSM1005
            }
            else if (scene == "ticket")
            {
                body = "您好，下单前记得先点商品页价格下面的小方框，把那张九折的券领到手。"; // expect: BSM1002|BSM1001
            }
            else if (scene == "card")
            {
                body = "您好，烤箱内胆划伤一事已登记，更换的内胆三天内送到，旧的不用寄回。";
            }

            await _emailSender.SendAsync(buyer.RelayEmail, $"关于您的亚马逊订单 {orderId}", body, isBodyHtml: false);
        }
    }
}
