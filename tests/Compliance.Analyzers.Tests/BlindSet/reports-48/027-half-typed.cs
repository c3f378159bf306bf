using Amz.Domain;

public class YaoPingController : ControllerBase
{
    readonly IYaoPingRepo _repo

    [HttpPost("yaoping/send")]
    public async Task<IActionResult> Send([FromBody] YaoPingDto dto)
    {
        var order = await _repo.GetAsync(dto.OrderId);
        var buyerMessage = "您好，产品用着怎么样？欢迎到商品页面留下您的真实评价。"; // expect: BSM2006
        if (dto.Lang == "en")
            buyerMessage = "Hello, tell the world how the tent held up and enter our draw for a camping stove."; // expect: BSM2001|BSM1006

        if (order.HasIssue
        {
            buyerMessage = "Hello, the zip of your tent will be repaired under warranty; the prepaid label is in Your Orders.";
        }
        await _sender.SendAsync(order.Id, buyerMessage);
        return Ok(
    }
}
