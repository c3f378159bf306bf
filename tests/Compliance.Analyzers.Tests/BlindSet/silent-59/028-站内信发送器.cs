using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;
using System.Threading.Tasks;

namespace Qingshan.SpApi
{
    public class BuyerMessenger
    {
        private const string PREFIX = "您好，关于您的订单：";
        private const string SHORTAGE = PREFIX + "仓库盘点时发现这款台灯有划痕，不能发出，我们已取消订单并全额退款。";
        private const string ADDRESS = PREFIX + "收件地址缺少单元号，" + "请您回复补充，" + "否则快递无法派送。";

        private readonly AmazonConnection _conn;

        public BuyerMessenger(AmazonConnection conn)
        {
            _conn = conn;
        }

        public Task<bool> ShortageAsync(string orderId)
        {
            return _conn.Messaging.CreateUnexpectedProblemAsync(orderId, new CreateUnexpectedProblemRequest { Text = SHORTAGE });
        }

        public Task<bool> AddressAsync(string orderId)
        {
            return _conn.Messaging.CreateConfirmOrderDetailsAsync(orderId, new CreateConfirmOrderDetailsRequest { Text = ADDRESS });
        }

        public Task<bool> KeyAsync(string orderId, string key)
        {
            return _conn.Messaging.CreateDigitalAccessKeyAsync(orderId, new CreateDigitalAccessKeyRequest
            {
                Text = $"您好，您购买的绘图软件激活码是 {key}，请在软件的“帮助-激活”里输入，激活码只能使用一次。"
            });
        }

        public Task<bool> EngravingAsync(string orderId, string text)
        {
            var body = $@"您好，您的戒指内圈将刻“{text}”，
请核对每个字，
回复“确认”后我们开始制作。";
            return _conn.Messaging.ConfirmCustomizationDetailsAsync(orderId, new CreateConfirmCustomizationDetailsRequest { Text = body });
        }
    }
}
