namespace LiZhi
{
    public class HuiFuKu
    {
        private List<string> _ku = new List<string>();

        public HuiFuKu()
        {
            _ku.Add("您好，遥控器的电池型号是CR2032，请先抽出绝缘片。");
            _ku.Add("您好，退换货期限到31日，过期前寄出即可。");
            _ku.Add("您好，您的订单含两个包裹，第二个明天到。第一个少的架子在第二个里。");
            _ku.Add("您好，您选择的送货时间没有司机，周五上午可以吗？");
            _ku.Add("您好，评论是您的自由，无需因为退款而修改或删除。");
            _ku.Add("您好，套装自带的清洁刷在盒子底部的夹层里，不是另外赠送的。");
        }

        public string Sui(int i) { return _ku[i % _ku.Count]; }
    }
}
