using System.Net.Http.Json;

namespace Wuliu.Duijie;

/// <summary>货代询价接口（发给物流商，不发给买家）</summary>
public class HuoDaiXunJia
{
    private readonly HttpClient _http;
    public HuoDaiXunJia(HttpClient http) => _http = http;

    public Task XunJiaAsync(decimal gongJin) => _http.PostAsJsonAsync("/forwarder/inquiry", new
    {
        companyName = "货代报价组",
        remark = $"本周走美森快船 {gongJin} 公斤，满五百公斤能否按九五折报价？运费按月对公结算。",
    });

    public Task SuoPeiAsync(string danHao) => _http.PostAsJsonAsync("/forwarder/claim", new
    {
        companyName = "货代理赔组",
        remark = $"运单 {danHao} 整箱丢失，请按合同每公斤四十元赔付，并在月结账单里冲减。",
    });
}
