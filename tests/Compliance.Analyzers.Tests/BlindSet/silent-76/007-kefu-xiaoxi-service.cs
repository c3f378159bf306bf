using System.Threading.Tasks;
using Abp.Application.Services;
using Abp.UI;

namespace Wuzhou.Erp.AmazonMessages
{
    public class KeFuXiaoXiAppService : ApplicationService
    {
        private readonly IAmazonMessageManager _manager;

        public KeFuXiaoXiAppService(IAmazonMessageManager manager)
        {
            _manager = manager;
        }

        public async Task HuiFuAsync(HuiFuInput input)
        {
            if (string.IsNullOrWhiteSpace(input.OrderId))
            {
                throw new UserFriendlyException("请先选择订单再回复评价问题");
            }

            string content;
            switch (input.Type)
            {
                case 1:
                    content = "您好，您问的两款锅盖都适用于 28 厘米的炒锅，玻璃盖可以看到锅内，不锈钢盖更耐摔。";
                    break;
                case 2:
                    content = "您好，非常抱歉锅柄松动，我们已经给您换新，新锅明天寄出，旧锅不用退回。";
                    break;
                case 3:
                    content = "您好，洗碗机可以洗，但长期使用会让外壁的光泽变暗，这属于正常现象，不影响使用。";
                    break;
                case 4:
                    content = "您好，谢谢您的夸奖。关于您问的保养方法：第一次使用前请用清水煮五分钟，之后擦干抹一层薄油即可。";
                    break;
                case 5:
                    content = "您好，您的情况我们已重新评估，确认属于质量问题，退款已经办理，原路退回您的付款卡。";
                    break;
                default:
                    throw new UserFriendlyException("不支持的回复类型：" + input.Type);
            }

            await _manager.ReplyBuyerAsync(input.OrderId, content);
        }
    }
}
