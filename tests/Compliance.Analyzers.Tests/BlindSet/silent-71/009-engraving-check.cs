using System.Threading.Tasks;
using software.amzn.spapi.Api.messaging.v1;
using software.amzn.spapi.Model.messaging.v1;

namespace Wingfat.Commerce.Engraving
{
    public class EngravingCheck
    {
        private readonly IMessagingApi _api;
        private readonly string _marketplaceId;

        public EngravingCheck(IMessagingApi api, string marketplaceId)
        {
            _api = api;
            _marketplaceId = marketplaceId;
        }

        public Task AskAsync(string amazonOrderId, Engraving e)
        {
            var text = e.Locale switch
            {
                "zh-HK" => $"您好，訂單 {amazonOrderId} 的吊牌將刻上「{e.Line1}」。請問日期要用哪種格式？請回覆後我們才開始雕刻。",
                "zh-CN" => $"您好，订单{amazonOrderId}的吊牌将刻上“{e.Line1}”。请确认大小写，并告知字体选择宋体还是楷体。",
                _ => $"Hello, the tag in order {amazonOrderId} will be engraved with \"{e.Line1}\". Is the spelling right, and which of the two fonts shall we take?",
            };
            return _api.ConfirmCustomizationDetailsAsync(
                amazonOrderId,
                new() { _marketplaceId },
                new CreateConfirmCustomizationDetailsRequest(text: text));
        }

        public Task TooLongAsync(string amazonOrderId, Engraving e)
        {
            var text = e.Locale.StartsWith("zh")
                ? $"您好，您填写的内容超过了吊牌可刻的{e.Max}个字，请回复一个更短的版本。"
                : $"Hello, the wording you entered is longer than the {e.Max} characters the tag can hold. Please reply with a shorter version.";
            return _api.ConfirmCustomizationDetailsAsync(amazonOrderId, new() { _marketplaceId },
                new CreateConfirmCustomizationDetailsRequest(text: text));
        }
    }
}
