var app = WebApplication.Create(args);
app.MapPost("/orders/{id}/apology", async (string id, IMessageApi api) =>
{
    await api.SendToBuyerAsync(id, "We are sorry for the wait. We would like to send you a free phone case to make up for it."); // expect: BSM1005|BSM1003
    return Results.NoContent();
});
app.Run();
