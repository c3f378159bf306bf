namespace LanTian.Sports.Kefu
{
    public class HuiXinFuWu
    {
        private readonly IBuyerMessenger _messenger;
        public HuiXinFuWu(IBuyerMessenger messenger) { _messenger = messenger; }

        public void HuiFu(Order dingDan, bool yiTuiKuan, bool laoKe)
        {
            var neiRong = "您好，感謝您購買瑜伽墊。"
                + (yiTuiKuan
                    ? "您的退款已於今日處理完成。"
                    : "若墊子有異味，請攤開通風兩天。")
                + (laoKe
                    ? "老朋友再回購，私下給您便宜一百元。" // expect: BSM1001|BSM1006
                    : "使用上有任何疑問請直接回覆此訊息。");
            _messenger.SendMessage(dingDan.Id, neiRong);
        }

        public void QingQiu(Order dingDan, int xingShu)
        {
            var neiRong = xingShu >= 4
                ? "您好，收到您的來信很開心，請問墊子的尺寸合適嗎？"
                : "您好，我們已退還全額，懇請您撤下那則負評，讓我們有機會改進。"; // expect: BSM2004|BSM2001
            _messenger.SendMessage(dingDan.Id, neiRong);
        }
    }
}
