namespace LanHai.Swim.Templates
{
    public partial class YongJingXiaoXi
    {
        /// <summary>泳镜售后消息模板</summary>
        public virtual string TransformText()
        {
            this.Write("尊敬的 ");
            this.Write(this.ToStringHelper.ToStringWithCulture(Order.BuyerName));
            this.Write("，您好！\r\n泳镜内侧有防雾涂层，请勿用手擦拭。\r\n");
            if (Order.HasBrokenStrap)
            {
                this.Write("断裂的头带我们已免费补寄，请注意查收。\r\n");
            }
            else
            {
                this.Write("小小请求：动动手指点亮五颗星，让更多泳友看到我们。\r\n"); // expect: BSM2002
            }
            if (Order.IsSummer)
            {
                this.Write("夏日福利：回复“泳镜”二字，送防水手机袋一个，先到先得。\r\n"); // expect: BSM1005
            }
            this.Write("蓝海泳具客服\r\n");
            return this.GenerationEnvironment.ToString();
        }
    }

    public static class YongJingZhuTi
    {
        public const string ZhuTi = "关于您订购的泳镜（订单 {0}）";
        public const string CuXiao = "泳镜老客户回馈：全场低至五折"; // expect: BSM1001|BSM1007
    }
}
