namespace YunCang.Erp.HouTai
{
    /// <summary>后台菜单与提示</summary>
    public class YingXiaoCaiDan
    {
        public string BiaoTi = "营销中心";
        public string[] CaiDan = { "优惠券管理", "满减活动", "赠品设置", "评价管理", "返现审核", "会员积分" };

        public string BaoCun(YouHuiQuan q)
        {
            if (q.JinE <= 0) return "优惠券金额必须大于零";
            if (q.KaiShi > q.JieShu) return "优惠券开始时间不能晚于结束时间";
            if (q.ShuLiang > 10000) return "单次最多发放一万张优惠券";
            return "优惠券保存成功";
        }

        // 删除选中的差评记录（仅后台数据）
        public string ShanChu(int shuLiang) => $"已删除 {shuLiang} 条差评记录";
    }
}
