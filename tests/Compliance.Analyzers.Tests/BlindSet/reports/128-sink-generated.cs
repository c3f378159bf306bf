using SpApi.Generated.Messaging;
namespace JinLong.Plugin
{
    public class XiaoXi
    {
        private readonly MessagingClient client = new MessagingClient();

        public void Fasong(string dingdan)
        {
            CreateUnexpectedProblemRequest q = new CreateUnexpectedProblemRequest();
            q.Text = "您好，仓库盘点发现您订购的茶壶已无库存，订单已取消，款项全额退回。";
            client.CreateUnexpectedProblem(dingdan, q);

            CreateUnexpectedProblemRequest q2 = new CreateUnexpectedProblemRequest();
            q2.Text = "您好，茶壶无货，送您一张30元代金券改买茶杯，好吗？"; // expect: BSM1002|BSM1003|BSM1007
            client.CreateUnexpectedProblem(dingdan, q2);
        }
    }
}
