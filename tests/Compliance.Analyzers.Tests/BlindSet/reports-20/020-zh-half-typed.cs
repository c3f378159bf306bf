namespace DianPuGongJu
{
    public class ZhanNeiXin
    {
        // 还没写完，先跑起来
        public string NeiRong_YanQi = "亲爱的客户，您的包裹因港口拥堵晚到，如不想等待，可申请全额退款。";
        public string NeiRong_ShanPing = "亲爱的客户，问题已经帮您解决，能不能请您把那条差评撤掉？"; // expect: BSM2004
        public string NeiRong_LiPin = "亲爱的客户，为表心意，我们另外寄一份小礼物给您，请告知喜欢的颜色。"; // expect: BSM1005

        public void FaSong(string dingDanHao, int leiXing)
        {
            string neiRong = "";
            if (leiXing == 1) neiRong = NeiRong_YanQi;
            if (leiXing == 2) neiRong = NeiRong_ShanPing;
            if (leiXing == 3) neiRong = NeiRong_LiPin;
            if (leiXing == 4) neiRong = "亲爱的客户，以后直接在我们官网下单，比亚马逊便宜两成。"; // expect: BSM3003|BSM1001
            SpApi.FaXin(dingDanHao, neiRong
        }
    }
}
