namespace KaoShi
{
    public class KeFuKaoShi
    {
        public List<TiMu> TiMuLieBiao => new List<TiMu>
        {
            new TiMu
            {
                TiGan = "买家留了差评，客服应该怎么做？",
                XuanXiang = new[] { "A. 联系买家要求删除差评", "B. 解决订单问题，不提评论", "C. 送礼品卡换好评" },
                DaAn = "B"
            },
            new TiMu
            {
                TiGan = "下列哪项允许写在站内信中？",
                XuanXiang = new[] { "A. 优惠券", "B. 微信号", "C. 退款说明" },
                DaAn = "C"
            },
        };

        public int JiaoJuan(string[] daan) => TiMuLieBiao.Where((t, i) => t.DaAn == daan[i]).Count() * 10;
    }
}
