namespace JinDie.Ext.Amz
{
    public partial class FrmZhanNeiXin
    {
        private string PinJieNeiRong(DataRow row)
        {
            string neirong = "Dear " + row["buyer_name"] + ",\r\n";
            if (row["lang"].ToString() == "CN")
            {
                neirong = "尊敬的" + row["buyer_name"] + "，\r\n";
                neirong += "您购买的血压计已签收。";
                if (Convert.ToInt32(row["days"]) > 7)
                {
                    neirong += "请您为我们的店铺打一个满分，"; // expect: BSM2002
                    neirong += "您的认可是我们前进的动力。";
                }
                else
                {
                    neirong += "首次测量前请静坐五分钟。";
                }
            }
            else
            {
                neirong += "your blood pressure monitor was delivered.\r\n";
                if (Convert.ToInt32(row["days"]) > 7)
                    neirong += "Buyers who rate it within a week get a second cuff, on us.\r\n"; // expect: BSM2001
                else
                    neirong += "Sit still for five minutes before the first reading.\r\n";
            }
            return neirong;
        }
    }
}
