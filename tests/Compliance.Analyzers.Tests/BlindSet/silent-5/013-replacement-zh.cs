namespace Erp.Amazon.Service
{
    public class BuFaService
    {
        private readonly IZhanNeiXin _xin;
        public BuFaService(IZhanNeiXin xin) { _xin = xin; }

        public void TongZhi(BuFaDan dan)
        {
            switch (dan.YuanYin)
            {
                case "破损":
                    _xin.Send(dan.OrderId, $"{dan.BuyerName}您好，您收到的台灯灯罩破损，我们已免费重新寄出一个新的，无需退回。");
                    break;
                case "少件":
                    _xin.Send(dan.OrderId, $"{dan.BuyerName}您好，包裹中少放的{dan.PeiJian}今天已补寄，不收取运费。");
                    break;
                case "错发":
                    _xin.Send(dan.OrderId, $"{dan.BuyerName}您好，非常抱歉发错了颜色，正确的商品已发出，预付退货标签见附件。");
                    break;
                case "退款":
                    _xin.Send(dan.OrderId, $"{dan.BuyerName}您好，因商品缺货，订单{dan.OrderId}已由我们取消，{dan.JinE}美元已全额原路退回。");
                    break;
                case "保修":
                    _xin.Send(dan.OrderId, $"{dan.BuyerName}您好，电机在保修期内，我们免费为您更换，请把机身上的序列号发给我们。");
                    break;
            }
        }
    }
}
