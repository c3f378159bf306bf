using System.Threading.Tasks;

namespace Baichuan.Repair
{
    public class RepairMessageService
    {
        private readonly IBuyerMessageSender _sender;

        public RepairMessageService(IBuyerMessageSender sender) => _sender = sender;

        public Task ReceivedAsync(string orderId, string model) =>
            _sender.SendAsync(orderId, $"您好，您寄回的{model}已送检，工程师判断是主板故障，属于保修范围，维修免费。");

        public Task OutOfWarrantyAsync(string orderId, string model) =>
            _sender.SendAsync(orderId, $"您好，{model}的保修期已过，我们无法免费更换主板，可以把拆装步骤写给您。");

        public Task NoPartAsync(string orderId, string model) =>
            _sender.SendAsync(orderId, $"您好，{model}的主板已停产无法维修，我们已为订单{orderId}办理全额退款。");
    }
}
