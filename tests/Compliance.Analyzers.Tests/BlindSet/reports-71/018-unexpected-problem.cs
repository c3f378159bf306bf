using System.Collections.Generic;
using System.Threading.Tasks;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Sanhe.SpApi.Workers
{
    public class ProblemNotifier
    {
        private readonly AmazonConnection _connection;

        public ProblemNotifier(AmazonConnection connection) => _connection = connection;

        public async Task<bool> NotifyBrokenAsync(string amazonOrderId, string locale)
        {
            var request = new CreateUnexpectedProblemRequest();
            if (locale == "zh_CN")
            {
                request.Text = "您好，您的咖啡杯在仓库打包时破损，我们已更换新品，明天发出。为表歉意，送您一张满50减10的优惠券，下次购物可用。"; // expect: BSM1002|BSM1001
            }
            else if (locale == "en_GB")
            {
                request.Text = "Hello, your coffee cup broke while it was being packed. A new one leaves tomorrow. " +
                               "Photos of the damage are at https://sanhe-ceramics.com/claims/2026 if you want to see them."; // expect: BSM3001
            }
            else
            {
                request.Text = "Hello, your coffee cup broke while it was being packed. A new one leaves tomorrow and will arrive <b>two days later</b> than promised."; // expect: BSM5002
            }
            return await _connection.Messaging.CreateUnexpectedProblemAsync(amazonOrderId, request);
        }

        public Task<bool> AskDeliveryDetailsAsync(string amazonOrderId, bool zh)
        {
            var req = new CreateConfirmOrderDetailsRequest
            {
                Text = zh
                    ? "您好，收货地址缺少楼栋号和单元号，请回复补充，以便快递员送货上门。"
                    : "Hello, the address is missing the building number. Please reply with it, and with your date of birth so that we can complete your customer profile.", // expect: BSM3004
            };
            return _connection.Messaging.CreateConfirmOrderDetailsAsync(amazonOrderId, req);
        }
    }
}
