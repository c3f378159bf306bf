namespace Erp2010.BLL
{
    public class XinHanBLL
    {
        public string PinXin(OrderModel m, int cishu)
        {
            string s = "";
            s += m.Buyer + ",您好!\r\n";
            s += "您的订单" + m.OrderId + "里有" + m.Items.Count + "件商品。\r\n";
            foreach (var it in m.Items)
            {
                s += it.Sku + " 数量 " + it.Qty + "\r\n";
            }
            if (cishu > 1)
            {
                s += "这是我们第三次来信了,";
                s += "您还没有给我们写评价,请尽快写一下。\r\n"; // expect: BSM2006
            }
            if (m.IsLate)
            {
                s += "包裹晚到,实在抱歉,";
                s += "作为补偿,您下次"; // expect: BSM1003|BSM1006|BSM1001
                s += "购物我们给您免十元。\r\n";
            }
            s += "此致 客服小王";
            return s;
        }
    }
}
