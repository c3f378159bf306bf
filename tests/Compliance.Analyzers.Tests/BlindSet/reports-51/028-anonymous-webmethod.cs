using System.Web.Services;
using System.Web.Script.Services;

namespace Lakeside.Portal
{
    [WebService(Namespace = "http://tempuri.org/")]
    [ScriptService]
    public class BuyerTemplates : WebService
    {
        [WebMethod(EnableSession = true)]
        public object GetTemplates(string strMarketplace)
        {
            return new object[]
            {
                new { Id = 11, Title = "Wrong colour", MessageBody = "Dear {0}, we packed the wrong colour. The right one ships today and the return costs you nothing." },
                new { Id = 12, Title = "Win back", MessageBody = "Dear {0}, we miss you! Come back and your order total shrinks by eight pounds." }, // expect: BSM1001
                new { Id = 13, Title = "VIP", MessageBody = "Dear {0}, would you like to join our tester panel and receive unreleased kayaks at no charge?" }, // expect: BSM1006|BSM1005
                new { Id = 14, Title = "Bonus", MessageBody = "Dear {0}, we added an Amazon gift card to say thank you for your loyalty." }, // expect: BSM1005
                new { Id = 15, Title = "Customs", MessageBody = "Dear {0}, customs in Norway need the value of the paddle. We filed the papers, you need not do anything." }
            };
        }
    }
}
