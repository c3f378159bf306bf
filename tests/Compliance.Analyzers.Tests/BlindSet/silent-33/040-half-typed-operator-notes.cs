namespace Tmp.Draft
{
    public class YunYingBeiWang
    {
        private int _id

        // 运营备忘录页面
        public string BiaoTi() { return "大促备忘";

        public string[] DaiBan = new string[]
        {
            "黑五优惠券提前 7 天在卖家后台提交",
            "秒杀折扣至少 20%，由组长审批",
            "检查 A+ 页面上的礼盒图片",
            "Vine 计划再送 10 件样品",
            "请求评论按钮每天由系统点击",
        }

        public void BaoCun(IBeiWangCangChu c) {
            c.BaoCun(_id, string.Join("\n", DaiBan)
            if (_id == 0) throw new System.Exception("备忘录未保存，优惠券任务不会执行");
        }
    }
