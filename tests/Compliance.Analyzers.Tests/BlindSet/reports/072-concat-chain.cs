using Volo.Abp.Application.Services;

namespace Meihua.Buyers
{
    public class BuyerLetterAppService : ApplicationService
    {
        public string Vip(string name, decimal amount, string code) =>
            name + "您好，" +
            "下次訂購可折" + // expect: BSM1001|BSM1002|BSM1006
            "抵" + amount + "元，折" + "扣" +
            "代" + "碼：" + code;

        public string Repair(string name, string part, string date) =>
            name + "您好，" +
            "新的" + part + "預計" + date + "送達，" +
            "舊的不必寄" + "回。";
    }
}
