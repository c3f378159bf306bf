using System.Text;
namespace WuLiu.YanWu
{
    class YanWuTongZhi
    {
        public string ShengCheng(string name, string yuanyin, string riqi, bool ketui)
        {
            StringBuilder sb = new StringBuilder();
            sb.Append("尊敬的").Append(name).Append("：\r\n");
            sb.Append("非常抱歉，因").Append(yuanyin).Append("，您的包裹预计").Append(riqi).Append("送达。\r\n");
            if (ketui)
            {
                sb.Append("如果您不想继续等待，请回复本消息，我们为您取消订单并全额退款。\r\n");
            }
            else
            {
                sb.Append("物流更新后我们会再告知您。\r\n");
            }
            return sb.ToString();
        }
    }
}
