using System;
using System.Threading.Tasks;

namespace Mujia.Delivery
{
    public class OversizeAppointment
    {
        private readonly IAmazonBuyerChannel _channel;

        public OversizeAppointment(IAmazonBuyerChannel channel)
        {
            _channel = channel;
        }

        public Task SendAsync(Appointment a)
        {
            string[] lines =
            {
                $"{a.BuyerName} 您好，您的衣柜（订单 {a.OrderId}）共 6 件，约 140 公斤。",
                $"我们预约的送货时间是 {a.Day:M月d日} {a.Slot}，请确认家里有人签收。",
                "请告诉我们楼层、有无电梯以及门口能否停货车。",
                "安装工具随货附带，安装图在第 3 号箱内。",
                "如板材有破损，请拍照在此回复，我们免费补发。",
                "方便的话请提供您的手机号和邮箱，以后有新柜子上市我们第一时间通知您。", // expect: BSM3004|BSM3002|BSM1007
                "木家家居物流组",
            };

            return _channel.SendTextAsync(a.OrderId, string.Join("\n", lines));
        }
    }
}
