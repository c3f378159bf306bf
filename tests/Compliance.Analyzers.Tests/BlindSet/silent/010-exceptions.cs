namespace Mall.Core
{
    public class ZheKouJiSuan
    {
        public decimal JiSuan(decimal yuanJia, decimal zheKou, bool vip)
        {
            if (zheKou <= 0 || zheKou > 1)
                throw new System.ArgumentException("折扣必须在0到1之间");
            if (yuanJia < 0)
                throw new BizException("商品价格异常，无法使用优惠券");
            if (!vip && zheKou < 0.5m)
                throw new BizException("非会员不能享受五折以下优惠");
            return yuanJia * zheKou;
        }

        public void ChaPing(int id)
        {
            throw new System.NotImplementedException("删除差评功能尚未实现");
        }
    }
}
