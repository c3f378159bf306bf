using System.Text;
using System.Threading.Tasks;
using Abp.Application.Services;

namespace Shunjia.Wms.Delivery
{
    public class DajianYuyueAppService : ApplicationService
    {
        private readonly IAmazonMessageManager _messageManager;

        public DajianYuyueAppService(IAmazonMessageManager messageManager)
        {
            _messageManager = messageManager;
        }

        public async Task YuyueAsync(YuyueInput input)
        {
            var sb = new StringBuilder();
            sb.AppendLine("您好，订单" + input.OrderId + "的跑步机重68公斤，需要两位师傅送货上门。");
            sb.AppendLine("可选时间：");
            foreach (var slot in input.Slots)
            {
                sb.AppendLine("  " + slot.ToString("M月d日 HH:mm"));
            }
            sb.AppendLine("请回复您方便的时间，并告诉我们楼层、有没有电梯、小区进门是否需要门禁码。");
            sb.AppendLine("送货上楼和拆包装不另外收费，师傅不会向您收取任何现金。");
            sb.AppendLine("收货时请当面检查，如有破损可以拒收，我们会全额退款或者重新发一台。");
            await _messageManager.SendDeliveryDetailsAsync(input.ShopId, input.OrderId, sb.ToString());
        }

        public Task GaiqiAsync(string orderId, string shopId, string reason)
        {
            var text = $"您好，订单{orderId}原定明天的送货因{reason}需要改期，很抱歉。请重新选一个时间；您也可以选择不等了，我们来取消订单并退还全部货款。";
            return _messageManager.SendDeliveryDetailsAsync(shopId, orderId, text);
        }
    }
}
