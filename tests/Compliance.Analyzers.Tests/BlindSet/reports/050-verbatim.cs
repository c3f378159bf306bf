namespace ChuangXiang.BLL
{
    public class 模板BLL
    {
        private string 取模板(int 编号)
        {
            switch (编号)
            {
                case 1:
                    return @"您好，空气净化器的滤网请每半年更换一次，方法见说明书第5页。";
                case 2:
                    return @"您好，点开 http://t.cn/A6xYz1 填写订单号，即可延长保修一年。"; // expect: BSM3001|BSM1006
                case 3:
                    return @"您好，把您的""中评""改掉，我们就给您发一张50元购物卡。"; // expect: BSM2004|BSM2001
            }
            return "";
        }

        public void 发送(string 订单号, int 编号)
        {
            亚马逊消息.发送给买家(订单号, 取模板(编号));
        }
    }
}
