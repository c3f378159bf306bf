namespace Tarn.Api;
public class Answering
{
    public string Answer(string? custom, Buyer buyer)
    {
        var answer = custom ?? $"Dear {buyer.Name}, please contact our service by e-mail at help@tarn-boats.com."; // expect: BSM3002|BSM3003
        return answer.Trim();
    }
}
