namespace Hengtai.Wms.Controllers
{
    [Route("api/[controller]/[action]")]
    public class BuyerNoticeController : ControllerBase
    {
        private readonly ISqlSugarClient _db;
        public BuyerNoticeController(ISqlSugarClient db) => _db = db;

        [HttpPost]
        public async Task<IActionResult> Create(NoticeDto dto)
        {
            var order = await _db.Queryable<AmzOrder>().FirstAsync(o => o.AmazonOrderId == dto.OrderId);
            var entity = new AmzBuyerMessage
            {
                OrderId = order.AmazonOrderId,
                Content = dto.Kind == 1
                    ? $"{order.BuyerName}您好，订单中缺少的{dto.Part}已于今日补发。"
                    : $"{order.BuyerName}您好，附上20元无门槛优惠券，券码{dto.Part}，欢迎再次光临。", // expect: BSM1002|BSM1006
                Status = 0,
            };
            await _db.Insertable(entity).ExecuteCommandAsync();
            return Ok(entity.Id);
        }
    }
}
